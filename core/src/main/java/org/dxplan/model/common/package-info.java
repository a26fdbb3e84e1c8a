/**
 * What every part of a plan uses (共通): statements, citations, values, codes, unknown members.
 *
 * <p>This is the lowest package of the library: it knows no other. Every record of the model is a
 * {@link org.dxplan.model.common.Part} and can name its own members; every open code list is a
 * {@link org.dxplan.model.common.Code} type of its own.
 */
@NullMarked
package org.dxplan.model.common;

import org.jspecify.annotations.NullMarked;
