package org.dxplan.io.codec;

import java.util.List;
import org.dxplan.model.common.Citation;
import org.dxplan.model.common.ClassificationValue;

/** {@link ClassificationValue} (分類の値). */
final class ClassificationValueCodec extends ObjectCodec<ClassificationValue> {

    private static final MemberTable MEMBERS = MemberTable.of(
            Member.text("symbol").asRequired(),
            Member.text("label"),
            Member.text("definition"),
            Member.text("note"),
            Member.objects("citations", "Citation"));

    static final ObjectCodec<ClassificationValue> INSTANCE = new ClassificationValueCodec();

    private ClassificationValueCodec() {
        super(MEMBERS);
    }

    @Override
    ClassificationValue read(ObjectInput object, PlanInput in) {
        String symbol = "";
        String label = null;
        String definition = null;
        String note = null;
        List<Citation> citations = List.of();
        for (String member = object.next(); member != null; member = object.next()) {
            switch (member) {
                case "symbol" -> symbol = in.requiredText();
                case "label" -> label = in.text();
                case "definition" -> definition = in.text();
                case "note" -> note = in.text();
                case "citations" -> citations = in.objects(CitationCodec.INSTANCE);
                default -> throw unknown(member);
            }
        }
        return new ClassificationValue(symbol, label, definition, note, citations, object.extensions());
    }

    @Override
    void write(ClassificationValue from, PlanOutput out) {
        out.member("symbol").text(from.symbol());
        out.member("label").text(from.label());
        out.member("definition").text(from.definition());
        out.member("note").text(from.note());
        out.member("citations").objects(CitationCodec.INSTANCE, from.citations());
    }
}
