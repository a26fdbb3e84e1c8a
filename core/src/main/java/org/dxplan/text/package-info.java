/**
 * Comparing Japanese text (文字列の照合): normal forms for matching and near misses for hints.
 *
 * <p>This package stands at the bottom: it depends on nothing of the library. Normal forms are for comparing only, never
 * for storing: the text of a plan stays as it is printed.
 */
@NullMarked
package org.dxplan.text;

import org.jspecify.annotations.NullMarked;
