/**
 * The rules of structure (構造, STR): levels, announced counts, reprints of texts and lists.
 */
@NullMarked
package org.dxplan.validation.structure;

import org.jspecify.annotations.NullMarked;
