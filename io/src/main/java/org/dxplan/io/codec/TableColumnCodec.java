package org.dxplan.io.codec;

import org.dxplan.model.indicator.TableColumn;
import org.dxplan.time.PlanDate;

/** {@link TableColumn} (統計表の列). */
final class TableColumnCodec extends ObjectCodec<TableColumn> {

    private static final MemberTable MEMBERS = MemberTable.of(
            Member.text("label").asRequired(),
            Member.object("at", "PlanDate"),
            Member.integer("sampleSize"),
            Member.text("note"));

    static final ObjectCodec<TableColumn> INSTANCE = new TableColumnCodec();

    private TableColumnCodec() {
        super(MEMBERS);
    }

    @Override
    TableColumn read(ObjectInput object, PlanInput in) {
        String label = "";
        PlanDate at = null;
        Integer sampleSize = null;
        String note = null;
        for (String member = object.next(); member != null; member = object.next()) {
            switch (member) {
                case "label" -> label = in.requiredText();
                case "at" -> at = in.object(PlanDateCodec.INSTANCE);
                case "sampleSize" -> sampleSize = in.integer();
                case "note" -> note = in.text();
                default -> throw unknown(member);
            }
        }
        return new TableColumn(label, at, sampleSize, note, object.extensions());
    }

    @Override
    void write(TableColumn from, PlanOutput out) {
        out.member("label").text(from.label());
        out.member("at").object(PlanDateCodec.INSTANCE, from.at());
        out.member("sampleSize").integer(from.sampleSize());
        out.member("note").text(from.note());
    }
}
