package org.dxplan.model.publication;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Objects;
import org.dxplan.model.common.Citation;
import org.dxplan.model.common.Statement;
import org.dxplan.model.organization.Contact;
import org.dxplan.part.Extensions;
import org.dxplan.part.Part;
import org.dxplan.part.PartVisitor;
import org.dxplan.time.Period;
import org.dxplan.time.PlanDate;
import org.jspecify.annotations.Nullable;

/**
 * The procedure by which anyone may comment on a draft (パブリックコメント, 意見募集), and what came of it: 富良野市 asks for
 * opinions on its 計画（案）, to be read in seven places, until 令和6年3月5日, and answers around 令和6年4月.
 *
 * <pre>{@code
 * PublicComment comment = PublicComment.builder()
 *         .title("富良野市DX推進計画（案）について")
 *         .period(Period.of(PlanDate.parse("令和6年2月15日"), PlanDate.parse("令和6年3月5日")))
 *         .addPlaces("図書館")
 *         .addMethods("電子メール")
 *         .addEligible("市内に住んでいるかた")
 *         .addRequiredInformation("氏名")
 *         .resultDate(PlanDate.parse("令和6年4月頃"))
 *         .addResultContent("意見の概要")
 *         .build();
 * }</pre>
 *
 * <p>This class is immutable and thread-safe. Make it with {@link #builder()}; the canonical constructor and record
 * patterns are not API, for components may be added.
 *
 * @param title  what it is called (案件名), null if it has no title of its own
 * @param period  when opinions are taken (募集期間), null if not said
 * @param places  where the draft can be read (閲覧場所), not null, copied
 * @param methods  how to submit (提出方法), such as 郵送 or 電子メール, not null, copied
 * @param eligible  who may submit (提出できる者), such as 市内に住所を有する者, not null, copied
 * @param requiredInformation  what a submission must state (記載事項), such as 氏名, not null, copied
 * @param anonymous  true if opinions without a name are taken (匿名可), false if not, null if not said
 * @param contact  where to submit (提出先), null if not said
 * @param opinionCount  how many opinions came (意見件数, 件), null if not known
 * @param submitterCount  how many submitted them (提出者数, 人), null if not known
 * @param resultDate  when the result is published, expected or actual (結果公表日), null if not said
 * @param resultContent  what the result tells (公表する内容), not null, copied
 * @param opinions  the opinions with their answers (意見と市の考え方), not null, copied
 * @param statements  what else is said of it, not null, copied
 * @param note  a note (※), null if there is none
 * @param citations  where it stands, not null, copied
 * @param extensions  the unknown members, not null
 */
@RecordBuilder
public record PublicComment(
        @Nullable String title,
        @Nullable Period period,
        List<String> places,
        List<String> methods,
        List<String> eligible,
        List<String> requiredInformation,
        @Nullable Boolean anonymous,
        @Nullable Contact contact,
        @Nullable Integer opinionCount,
        @Nullable Integer submitterCount,
        @Nullable PlanDate resultDate,
        List<String> resultContent,
        List<Opinion> opinions,
        List<Statement> statements,
        @Nullable String note,
        List<Citation> citations,
        Extensions extensions)
        implements Part {

    /**
     * Holds the components; use {@link #builder()}.
     *
     * @throws NullPointerException if a list, one of its items or the extensions are null
     */
    public PublicComment {
        places = List.copyOf(places);
        methods = List.copyOf(methods);
        eligible = List.copyOf(eligible);
        requiredInformation = List.copyOf(requiredInformation);
        resultContent = List.copyOf(resultContent);
        opinions = List.copyOf(opinions);
        statements = List.copyOf(statements);
        citations = List.copyOf(citations);
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Starts an empty public comment.
     *
     * @return a new builder, not null
     */
    public static PublicCommentBuilder builder() {
        return PublicCommentBuilder.builder().extensions(Extensions.NONE);
    }

    /**
     * Starts a copy.
     *
     * @return a new builder with the components of this public comment, not null
     */
    public PublicCommentBuilder toBuilder() {
        return PublicCommentBuilder.builder(this);
    }

    @Override
    public void describe(PartVisitor visitor) {
        visitor.text("title", title);
        visitor.part("period", period);
        visitor.texts("places", places);
        visitor.texts("methods", methods);
        visitor.texts("eligible", eligible);
        visitor.texts("requiredInformation", requiredInformation);
        visitor.data("anonymous", anonymous);
        visitor.part("contact", contact);
        visitor.data("opinionCount", opinionCount);
        visitor.data("submitterCount", submitterCount);
        visitor.part("resultDate", resultDate);
        visitor.texts("resultContent", resultContent);
        visitor.parts("opinions", opinions);
        visitor.parts("statements", statements);
        visitor.text("note", note);
        visitor.parts("citations", citations);
    }
}
