/**
 * What a plan refers to outside itself (参照データ): local governments, national frameworks, standardised services, laws,
 * SDGs, rating scales, and the words for the codes of the format.
 *
 * <p>All of it is data: tables in the resources of this package, each with its version, date and source ({@link
 * org.dxplan.reference.DataEdition}), read when first asked for. Facts that no public page confirmed say so.
 *
 * <h2>A newer version of a national framework</h2>
 *
 * <p>The state revises its plans nearly every year (自治体DX推進計画 第1.0版, 第2.0版, …), faster than libraries are updated. A new
 * version, or the framework of a prefecture, is a text file in UTF-8 of the form of {@code national-frameworks.tsv} in this
 * package, whose head explains every field. Fields stand between tabs, here shown as ⇥; what is absent stays empty. The version
 * of this example is invented:
 *
 * <pre>
 * # version: 2031-04
 * # date: 2031-04-01
 * # source: 総務省 自治体DX推進計画 第9.0版
 * framework⇥jichitai-dx⇥自治体デジタル・トランスフォーメーション（DX）推進計画⇥⇥⇥⇥confirmed
 * version⇥9.0⇥第9.0版⇥2031-03-31⇥2031-04⇥2036-03⇥partial⇥confirmed
 * item⇥front-yard⇥1⇥priority⇥自治体フロントヤード改革の推進⇥⇥⇥⇥confirmed
 * item⇥data-linkage⇥2⇥priority⇥データ連携の推進⇥⇥⇥⇥unconfirmed⇥項目名は未確認。
 * </pre>
 *
 * <ol>
 *   <li>{@link org.dxplan.reference.NationalFrameworks#read} reads the file. If something is wrong in it, an exception names
 *       line and field; nothing is skipped.
 *   <li>{@link org.dxplan.reference.NationalFrameworks#withVersions} <em>adds</em> its versions to a catalogue, and
 *       <em>replaces</em> those that have the same name. {@link org.dxplan.reference.NationalFrameworks#with} replaces whole
 *       frameworks.
 *   <li>Keep the code of an item that goes on, whatever its new label is: plans that cite an older version are traced by it.
 *       Where an item ends in favour of another, repeat the last version that lists it in the file, with the code of what
 *       takes its place or takes it up.
 *   <li>Say {@code partial} as long as not all items are known. Only what a {@code complete} version lacks is a mistake.
 * </ol>
 *
 * <pre>{@code
 * NationalFrameworks frameworks;
 * try (Reader file = Files.newBufferedReader(Path.of("frameworks.tsv"))) {
 *     frameworks = NationalFrameworks.builtIn().withVersions(NationalFrameworks.read(file));
 * }
 * frameworks.find("jichitai-dx").orElseThrow().latest().label(); // 第9.0版
 * }</pre>
 *
 * <p>The rules of the library look things up in its own catalogue.
 */
@NullMarked
package org.dxplan.reference;

import org.jspecify.annotations.NullMarked;
