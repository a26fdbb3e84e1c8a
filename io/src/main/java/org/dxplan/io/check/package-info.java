/**
 * Checking plan files from a test suite (計画ファイルの試験): one check for each plan file of a folder, and exact expectations
 * beside them.
 */
@NullMarked
package org.dxplan.io.check;

import org.jspecify.annotations.NullMarked;
