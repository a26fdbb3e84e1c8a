/**
 * How each record of the model stands in JSON (符号化): one codec per record.
 *
 * <p>Not API. A codec is a final class with a table of its members, a switch that reads a member into a variable, a call of
 * the record's constructor, and a line per member that writes it. {@link org.dxplan.io.codec.ObjectInput}, {@link
 * org.dxplan.io.codec.PlanInput} and {@link org.dxplan.io.codec.PlanOutput} do everything else, the same for all: wrong
 * types, missing, unknown and duplicate members, absent values, order. There is no builder between the members and the
 * record: it would store each member twice, be one more class to load, and let a forgotten component pass the compiler.
 *
 * <p>There is no lambda or method reference per member, for sixty codecs of them would cost the start of a program more than
 * reading a plan does; and a codec is loaded when its first object is met. That is why {@code INSTANCE} is declared as an
 * {@code ObjectCodec}: else the verifier would load it when it sees it handed on.
 *
 * <p>To add a member: a line in the table (its place there is its place in the canonical order), a variable with its case in
 * the switch, its place in the constructor's call, and a line in {@code write} at the place that it has in the table.
 */
@NullMarked
package org.dxplan.io.codec;

import org.jspecify.annotations.NullMarked;
