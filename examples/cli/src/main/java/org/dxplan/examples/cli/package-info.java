/**
 * The command {@code dxplan} (コマンド): validates and formats plan files from the command line.
 *
 * <p>{@link org.dxplan.examples.cli.Main} reads the arguments and calls one of the commands; all texts stand in both
 * languages in {@code Texts}.
 */
@NullMarked
package org.dxplan.examples.cli;

import org.jspecify.annotations.NullMarked;
