/**
 * From older versions of the format to the one that is read (旧形式からの移行): an older file is read into a tree, ordered steps
 * change the tree, and the codecs read what comes out. Every value remembers where it stood, so that whatever is found is told
 * at its place in the file as it was written.
 *
 * <p>Not API. A file of today's version never gets here.
 */
@NullMarked
package org.dxplan.io.migration;

import org.jspecify.annotations.NullMarked;
