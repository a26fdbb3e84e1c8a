/**
 * How each record of the model stands in JSON (符号化): one codec per record.
 *
 * <p>Not API. A codec is a final class with a table of its members, a switch that reads a member into the builder, and a
 * line per member that writes it from the record. {@link org.dxplan.io.codec.PlanInput} and {@link
 * org.dxplan.io.codec.PlanOutput} do everything else, the same for all: wrong types, missing, unknown and duplicate members,
 * absent values, order. There is no lambda or method reference per member, for sixty codecs of them would cost the start of
 * a program more than reading a plan does; and a codec is loaded when its first object is met.
 *
 * <p>To add a member: a line in the table (its place there is its place in the canonical order), a case in the switch,
 * a line in {@code write} at the same place.
 */
@NullMarked
package org.dxplan.io.codec;

import org.jspecify.annotations.NullMarked;
