/**
 * Reading and writing plans (入出力): the front door to the JSON form.
 *
 * <p>{@link org.dxplan.io.PlanReader} finds every problem of a file in one pass and keeps what it does not know; {@link
 * org.dxplan.io.PlanWriter} writes the canonical form, the same bytes for equal plans on every machine.
 */
@NullMarked
package org.dxplan.io;

import org.jspecify.annotations.NullMarked;
