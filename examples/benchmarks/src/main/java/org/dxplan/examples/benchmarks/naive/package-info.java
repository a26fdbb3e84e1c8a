/**
 * The way one would go without dxplan, written as a competent user would write it: nested records, Jackson's databind,
 * constraints for Hibernate Validator, and a check of ids and references of one's own. It covers everything that the
 * generated plans hold and looks for the mistakes that are common; it names no line and no column.
 *
 * <p>Records are filled by Jackson, lists are never null; so this package is not null-marked.
 */
@NullUnmarked
package org.dxplan.examples.benchmarks.naive;

import org.jspecify.annotations.NullUnmarked;
