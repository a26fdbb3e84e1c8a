/**
 * The rules of codes (コード, COD): what refers to a table outside the plan stands in that table, and what must have a form has
 * it.
 */
@NullMarked
package org.dxplan.validation.code;

import org.jspecify.annotations.NullMarked;
