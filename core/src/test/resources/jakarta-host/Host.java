package town.host;

import jakarta.validation.Configuration;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dxplan.model.DxPlan;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Validates what someone submits, by the mappings in the files that it is started with. */
public final class Host {

    record Submission(@NotBlank String applicant, @Valid DxPlan plan) {}

    private Host() {}

    public static void main(String[] files) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Configuration<?> configuration =
                Validation.byDefaultProvider().configure().messageInterpolator(new ParameterMessageInterpolator());
        for (String file : files) {
            configuration.addMapping(Files.newInputStream(Path.of(file)));
        }
        Validator validator = configuration.buildValidatorFactory().getValidator();
        try {
            validator.validate(new Submission("千歳市", SubmittedPlan.get())).stream()
                    .map(violation -> violation.getPropertyPath() + " " + violation.getMessage())
                    .sorted()
                    .forEach(line -> out.print(line + "\n"));
        } catch (ValidationException e) {
            out.println(e);
        }
    }
}
