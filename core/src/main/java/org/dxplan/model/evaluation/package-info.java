/**
 * What can be checked and judged (評価・記載): the claims that a plan makes about itself.
 *
 * <p>A claim is what the document says, next to what its parts say; a rule compares the two.
 */
@NullMarked
package org.dxplan.model.evaluation;

import org.jspecify.annotations.NullMarked;
