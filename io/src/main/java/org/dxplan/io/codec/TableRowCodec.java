package org.dxplan.io.codec;

import java.util.List;
import org.dxplan.model.common.Value;
import org.dxplan.model.indicator.TableRow;

/** {@link TableRow} (統計表の行). */
final class TableRowCodec extends ObjectCodec<TableRow> {

    private static final MemberTable MEMBERS =
            MemberTable.of(Member.text("label").asRequired(), Member.objects("values", "Value"), Member.text("note"));

    static final ObjectCodec<TableRow> INSTANCE = new TableRowCodec();

    private TableRowCodec() {
        super(MEMBERS);
    }

    @Override
    TableRow read(ObjectInput object, PlanInput in) {
        String label = "";
        List<Value> values = List.of();
        String note = null;
        for (String member = object.next(); member != null; member = object.next()) {
            switch (member) {
                case "label" -> label = in.requiredText();
                case "values" -> values = in.objects(ValueCodec.INSTANCE);
                case "note" -> note = in.text();
                default -> throw unknown(member);
            }
        }
        return new TableRow(label, values, note, object.extensions());
    }

    @Override
    void write(TableRow from, PlanOutput out) {
        out.member("label").text(from.label());
        out.member("values").objects(ValueCodec.INSTANCE, from.values());
        out.member("note").text(from.note());
    }
}
