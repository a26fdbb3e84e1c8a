package org.dxplan.io.codec;

import java.util.List;
import org.dxplan.model.common.Citation;
import org.dxplan.model.indicator.StatisticalTable;
import org.dxplan.model.indicator.TableColumn;
import org.dxplan.model.indicator.TableRow;

/** {@link StatisticalTable} (統計表). */
final class StatisticalTableCodec extends ObjectCodec<StatisticalTable> {

    private static final MemberTable MEMBERS = MemberTable.of(
            Member.id(),
            Member.text("title").asRequired(),
            Member.text("unit"),
            Member.flag("multipleAnswers"),
            Member.objects("columns", "TableColumn"),
            Member.objects("rows", "TableRow"),
            Member.text("source"),
            Member.text("note"),
            Member.objects("citations", "Citation"));

    static final ObjectCodec<StatisticalTable> INSTANCE = new StatisticalTableCodec();

    private StatisticalTableCodec() {
        super(MEMBERS);
    }

    @Override
    StatisticalTable read(ObjectInput object, PlanInput in) {
        String id = "";
        String title = "";
        String unit = null;
        Boolean multipleAnswers = null;
        List<TableColumn> columns = List.of();
        List<TableRow> rows = List.of();
        String source = null;
        String note = null;
        List<Citation> citations = List.of();
        for (String member = object.next(); member != null; member = object.next()) {
            switch (member) {
                case "id" -> id = in.requiredText();
                case "title" -> title = in.requiredText();
                case "unit" -> unit = in.word();
                case "multipleAnswers" -> multipleAnswers = in.flag();
                case "columns" -> columns = in.objects(TableColumnCodec.INSTANCE);
                case "rows" -> rows = in.objects(TableRowCodec.INSTANCE);
                case "source" -> source = in.text();
                case "note" -> note = in.text();
                case "citations" -> citations = in.objects(CitationCodec.INSTANCE);
                default -> throw unknown(member);
            }
        }
        return new StatisticalTable(
                id, title, unit, multipleAnswers, columns, rows, source, note, citations, object.extensions());
    }

    @Override
    void write(StatisticalTable from, PlanOutput out) {
        out.member("id").text(from.id());
        out.member("title").text(from.title());
        out.member("unit").text(from.unit());
        out.member("multipleAnswers").flag(from.multipleAnswers());
        out.member("columns").objects(TableColumnCodec.INSTANCE, from.columns());
        out.member("rows").objects(TableRowCodec.INSTANCE, from.rows());
        out.member("source").text(from.source());
        out.member("note").text(from.note());
        out.member("citations").objects(CitationCodec.INSTANCE, from.citations());
    }
}
