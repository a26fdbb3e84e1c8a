package org.dxplan.io.codec;

import java.util.List;
import org.dxplan.model.common.Citation;
import org.dxplan.model.common.Value;
import org.dxplan.model.schedule.Cost;
import org.dxplan.model.schedule.CostItem;
import org.dxplan.model.schedule.CostKind;
import org.dxplan.model.schedule.CostStage;
import org.dxplan.time.FiscalYear;

/** {@link Cost} (事業費). */
final class CostCodec extends ObjectCodec<Cost> {

    private static final MemberTable MEMBERS = MemberTable.of(
            Member.fiscalYear("fiscalYear"),
            Member.code("kind", "cost-kind"),
            Member.code("stage", "cost-stage"),
            Member.text("unit"),
            Member.text("basis"),
            Member.object("change", "Value"),
            Member.object("total", "Value"),
            Member.objects("items", "CostItem"),
            Member.objects("funding", "CostItem"),
            Member.text("note"),
            Member.objects("citations", "Citation"));

    static final CodeCodec<CostKind> KIND = new CodeCodec<>("cost-kind", CostKind.CODES);

    static final CodeCodec<CostStage> STAGE = new CodeCodec<>("cost-stage", CostStage.CODES);

    static final ObjectCodec<Cost> INSTANCE = new CostCodec();

    private CostCodec() {
        super(MEMBERS);
    }

    @Override
    Cost read(ObjectInput object, PlanInput in) {
        FiscalYear fiscalYear = null;
        CostKind kind = null;
        CostStage stage = null;
        String unit = null;
        String basis = null;
        Value change = null;
        Value total = null;
        List<CostItem> items = List.of();
        List<CostItem> funding = List.of();
        String note = null;
        List<Citation> citations = List.of();
        for (String member = object.next(); member != null; member = object.next()) {
            switch (member) {
                case "fiscalYear" -> fiscalYear = FiscalYears.read(in);
                case "kind" -> kind = in.object(KIND);
                case "stage" -> stage = in.object(STAGE);
                case "unit" -> unit = in.word();
                case "basis" -> basis = in.text();
                case "change" -> change = in.object(ValueCodec.INSTANCE);
                case "total" -> total = in.object(ValueCodec.INSTANCE);
                case "items" -> items = in.objects(CostItemCodec.INSTANCE);
                case "funding" -> funding = in.objects(CostItemCodec.INSTANCE);
                case "note" -> note = in.text();
                case "citations" -> citations = in.objects(CitationCodec.INSTANCE);
                default -> throw unknown(member);
            }
        }
        return new Cost(
                fiscalYear,
                kind,
                stage,
                unit,
                basis,
                change,
                total,
                items,
                funding,
                note,
                citations,
                object.extensions());
    }

    @Override
    void write(Cost from, PlanOutput out) {
        FiscalYears.write(from.fiscalYear(), out.member("fiscalYear"));
        out.member("kind").object(KIND, from.kind());
        out.member("stage").object(STAGE, from.stage());
        out.member("unit").text(from.unit());
        out.member("basis").text(from.basis());
        out.member("change").object(ValueCodec.INSTANCE, from.change());
        out.member("total").object(ValueCodec.INSTANCE, from.total());
        out.member("items").objects(CostItemCodec.INSTANCE, from.items());
        out.member("funding").objects(CostItemCodec.INSTANCE, from.funding());
        out.member("note").text(from.note());
        out.member("citations").objects(CitationCodec.INSTANCE, from.citations());
    }
}
