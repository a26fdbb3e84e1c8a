/**
 * What every piece of a plan is (計画の構成要素): a part that can name its own members and carries what it was read with but
 * does not know.
 *
 * <p>The lowest package of the library, below time and model, so that a date too can describe itself and keep its unknown
 * members.
 */
@NullMarked
package org.dxplan.part;

import org.jspecify.annotations.NullMarked;
