/**
 * The rules of ratings and evaluations (評価, RAT): scales can be read, ratings belong to them, and what a report says of them holds.
 */
@NullMarked
package org.dxplan.validation.rating;

import org.jspecify.annotations.NullMarked;
