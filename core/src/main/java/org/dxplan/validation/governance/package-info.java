/**
 * The rules of governance (推進体制, GOV): somebody leads, somebody carries out, somebody reviews.
 */
@NullMarked
package org.dxplan.validation.governance;

import org.jspecify.annotations.NullMarked;
