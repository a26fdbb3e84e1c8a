/**
 * The rules of versions, year on year (版の比較, VER): what changed between two editions is told.
 */
@NullMarked
package org.dxplan.validation.edition;

import org.jspecify.annotations.NullMarked;
