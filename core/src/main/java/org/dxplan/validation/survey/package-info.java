/**
 * The rules of public comment and surveys (意見公募・アンケート, SUR): procedures are complete and the figures of a survey agree.
 */
@NullMarked
package org.dxplan.validation.survey;

import org.jspecify.annotations.NullMarked;
