/**
 * The rules of the glossary (用語集, GLS): words marked with ※, head words, their order.
 */
@NullMarked
package org.dxplan.validation.glossary;

import org.jspecify.annotations.NullMarked;
