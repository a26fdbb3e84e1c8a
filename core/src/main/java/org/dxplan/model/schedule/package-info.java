/**
 * When things are done and what they cost (工程・事業費): the entries of the roadmap, and the costs with their items and funding.
 */
@NullMarked
package org.dxplan.model.schedule;

import org.jspecify.annotations.NullMarked;
