/**
 * Looking things up in a plan (索引): by id, by type and by what they are about, with the place of everything; and telling
 * which element of one edition is which of another.
 *
 * <p>The records of the model know what they hold but not where they are held. An index is built once by walking a plan
 * and keeps that outside of them: a {@link org.dxplan.model.index.Node} is a part together with its parent and its place.
 */
@NullMarked
package org.dxplan.model.index;

import org.jspecify.annotations.NullMarked;
