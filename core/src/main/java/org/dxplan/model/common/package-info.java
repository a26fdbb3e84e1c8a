/**
 * What the parts of a plan have in common (共通): statements, citations, values, codes.
 *
 * <p>Every open code list is a {@link org.dxplan.model.common.Code} type of its own, so that the code of a newer document
 * survives; only closed lists, on which arithmetic depends, are enums.
 */
@NullMarked
package org.dxplan.model.common;

import org.jspecify.annotations.NullMarked;
