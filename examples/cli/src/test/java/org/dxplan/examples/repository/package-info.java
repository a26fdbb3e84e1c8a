/** Tests of the repository as a whole: what its README and its Javadoc promise. */
@NullMarked
package org.dxplan.examples.repository;

import org.jspecify.annotations.NullMarked;
