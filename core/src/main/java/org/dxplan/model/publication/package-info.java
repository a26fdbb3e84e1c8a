/**
 * The plan as a document among others (公表): its edition, documents and history, the public comment, related plans and
 * laws, the glossary, and sources.
 */
@NullMarked
package org.dxplan.model.publication;

import org.jspecify.annotations.NullMarked;
