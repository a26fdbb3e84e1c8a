/**
 * The rules of the roadmap (工程表, RDM): bars lie in order and agree with what else is said of a measure.
 */
@NullMarked
package org.dxplan.validation.roadmap;

import org.jspecify.annotations.NullMarked;
