/**
 * What the tests of reading and writing share: plans made at random, an independent reader of JSON texts, the real plan.
 */
@NullMarked
package org.dxplan.io.support;

import org.jspecify.annotations.NullMarked;
