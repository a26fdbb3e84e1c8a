package org.dxplan.io.codec;

import org.dxplan.model.indicator.TableRow;
import org.dxplan.model.indicator.TableRowBuilder;
import org.dxplan.part.Extensions;

/** {@link TableRow} (統計表の行). */
final class TableRowCodec extends ObjectCodec<TableRow, TableRowBuilder> {

    private static final MemberTable MEMBERS =
            MemberTable.of(Member.text("label").asRequired(), Member.objects("values", "Value"), Member.text("note"));

    static final TableRowCodec INSTANCE = new TableRowCodec();

    private TableRowCodec() {
        super(MEMBERS);
    }

    @Override
    TableRowBuilder start() {
        return TableRow.builder().label("");
    }

    @Override
    void read(String member, TableRowBuilder to, PlanInput in) {
        switch (member) {
            case "label" -> to.label(in.requiredText());
            case "values" -> to.values(in.objects(ValueCodec.INSTANCE));
            case "note" -> to.note(in.text());
            default -> throw unknown(member);
        }
    }

    @Override
    TableRow finish(TableRowBuilder from, Extensions extensions, PlanInput in) {
        return from.extensions(extensions).build();
    }

    @Override
    void write(TableRow from, PlanOutput out) {
        out.member("label").text(from.label());
        out.member("values").objects(ValueCodec.INSTANCE, from.values());
        out.member("note").text(from.note());
    }
}
