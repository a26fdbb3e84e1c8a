/**
 * What can be checked and judged (評価・記載): progress reports with their evaluations and totals, the scales on which things
 * are rated, and the claims that a plan makes about itself.
 *
 * <p>A claim or a total is what the document says, next to what its parts say; a rule compares the two. Ratings are compared
 * within one {@link org.dxplan.model.evaluation.RatingScale} only.
 */
@NullMarked
package org.dxplan.model.evaluation;

import org.jspecify.annotations.NullMarked;
