/**
 * Checking plan files from a test suite (計画ファイルの試験): which files of a folder are plans, one check for each, and exact
 * expectations beside them.
 */
@NullMarked
package org.dxplan.io.check;

import org.jspecify.annotations.NullMarked;
