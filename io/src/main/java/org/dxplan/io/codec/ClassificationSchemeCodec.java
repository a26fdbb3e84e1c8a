package org.dxplan.io.codec;

import java.util.List;
import org.dxplan.model.common.Citation;
import org.dxplan.model.common.ClassificationScheme;
import org.dxplan.model.common.ClassificationValue;

/** {@link ClassificationScheme} (分類). */
final class ClassificationSchemeCodec extends ObjectCodec<ClassificationScheme> {

    private static final MemberTable MEMBERS = MemberTable.of(
            Member.id(),
            Member.text("title").asRequired(),
            Member.flag("multiple"),
            Member.objects("values", "ClassificationValue"),
            Member.text("note"),
            Member.objects("citations", "Citation"));

    static final ObjectCodec<ClassificationScheme> INSTANCE = new ClassificationSchemeCodec();

    private ClassificationSchemeCodec() {
        super(MEMBERS);
    }

    @Override
    ClassificationScheme read(ObjectInput object, PlanInput in) {
        String id = "";
        String title = "";
        Boolean multiple = null;
        List<ClassificationValue> values = List.of();
        String note = null;
        List<Citation> citations = List.of();
        for (String member = object.next(); member != null; member = object.next()) {
            switch (member) {
                case "id" -> id = in.requiredText();
                case "title" -> title = in.requiredText();
                case "multiple" -> multiple = in.flag();
                case "values" -> values = in.objects(ClassificationValueCodec.INSTANCE);
                case "note" -> note = in.text();
                case "citations" -> citations = in.objects(CitationCodec.INSTANCE);
                default -> throw unknown(member);
            }
        }
        return new ClassificationScheme(id, title, multiple, values, note, citations, object.extensions());
    }

    @Override
    void write(ClassificationScheme from, PlanOutput out) {
        out.member("id").text(from.id());
        out.member("title").text(from.title());
        out.member("multiple").flag(from.multiple());
        out.member("values").objects(ClassificationValueCodec.INSTANCE, from.values());
        out.member("note").text(from.note());
        out.member("citations").objects(CitationCodec.INSTANCE, from.citations());
    }
}
