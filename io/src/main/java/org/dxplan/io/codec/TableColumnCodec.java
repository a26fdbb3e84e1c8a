package org.dxplan.io.codec;

import org.dxplan.model.indicator.TableColumn;
import org.dxplan.model.indicator.TableColumnBuilder;
import org.dxplan.part.Extensions;

/** {@link TableColumn} (統計表の列). */
final class TableColumnCodec extends ObjectCodec<TableColumn, TableColumnBuilder> {

    private static final MemberTable MEMBERS = MemberTable.of(
            Member.text("label").asRequired(),
            Member.object("at", "PlanDate"),
            Member.integer("sampleSize"),
            Member.text("note"));

    static final TableColumnCodec INSTANCE = new TableColumnCodec();

    private TableColumnCodec() {
        super(MEMBERS);
    }

    @Override
    TableColumnBuilder start() {
        return TableColumn.builder().label("");
    }

    @Override
    void read(String member, TableColumnBuilder to, PlanInput in) {
        switch (member) {
            case "label" -> to.label(in.requiredText());
            case "at" -> to.at(in.object(PlanDateCodec.INSTANCE));
            case "sampleSize" -> to.sampleSize(in.integer());
            case "note" -> to.note(in.text());
            default -> throw unknown(member);
        }
    }

    @Override
    TableColumn finish(TableColumnBuilder from, Extensions extensions, PlanInput in) {
        return from.extensions(extensions).build();
    }

    @Override
    void write(TableColumn from, PlanOutput out) {
        out.member("label").text(from.label());
        out.member("at").object(PlanDateCodec.INSTANCE, from.at());
        out.member("sampleSize").integer(from.sampleSize());
        out.member("note").text(from.note());
    }
}
