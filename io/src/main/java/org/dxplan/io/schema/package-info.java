/**
 * The JSON Schema of the format (JSONスキーマ). It is made from the member tables of the codecs by a test and never edited;
 * nothing else in the library depends on this package.
 */
@NullMarked
package org.dxplan.io.schema;

import org.jspecify.annotations.NullMarked;
