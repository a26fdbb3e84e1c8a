/**
 * What a plan refers to outside itself (参照データ): local governments, national frameworks, standardised services, laws,
 * SDGs, rating scales, and the words for the codes of the format.
 *
 * <p>All of it is data: tables in the resources of this package, each with its version, date and source ({@link
 * org.dxplan.reference.DataEdition}), read when first asked for. Facts that no public page confirmed say so. The frameworks
 * change most, so whoever knows a newer catalogue can read it from a file of the same form: {@link
 * org.dxplan.reference.NationalFrameworks#read}.
 */
@NullMarked
package org.dxplan.reference;

import org.jspecify.annotations.NullMarked;
