/**
 * The rules of identity (識別, IDN): ids, titles, printed numbers, and which plan this is.
 */
@NullMarked
package org.dxplan.validation.identity;

import org.jspecify.annotations.NullMarked;
