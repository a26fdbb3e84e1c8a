/** "The format by example": the pages, their texts, and what holds both to the codecs. */
@NullMarked
package org.dxplan.io.format;

import org.jspecify.annotations.NullMarked;
