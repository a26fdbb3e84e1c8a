/**
 * The text of a plan file (原文): its encoding, its syntax, and where things stand in it.
 *
 * <p>Not API. Works on bytes and JSON alone and knows nothing of plans.
 */
@NullMarked
package org.dxplan.io.source;

import org.jspecify.annotations.NullMarked;
