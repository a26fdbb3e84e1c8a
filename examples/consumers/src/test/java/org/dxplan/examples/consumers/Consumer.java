package org.dxplan.examples.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A project of a user that the build has built outside the reactor. */
final class Consumer {

    private final Path folder;

    private Consumer(Path folder) {
        this.folder = folder;
    }

    static Consumer of(String name) {
        return new Consumer(Path.of("target/projects", name));
    }

    /** What {@code mvn dependency:tree} says, without the project itself and without versions. */
    List<String> dependencies() throws IOException {
        return Files.readAllLines(folder.resolve("tree.txt")).stream()
                .skip(1)
                .map(line -> line.replaceFirst(":jar:[^:]+:", " "))
                .toList();
    }

    /** Runs the program in a Java process of its own, with all classes on the class path. */
    List<String> runOnClassPath(String mainClass, String... arguments) throws Exception {
        return run(List.of("-cp", path(), mainClass), arguments);
    }

    /** Runs the program in a Java process of its own, as a module among modules. */
    List<String> runOnModulePath(String module, String mainClass, String... arguments) throws Exception {
        return run(List.of("-p", path(), "-m", module + "/" + mainClass), arguments);
    }

    private String path() throws IOException {
        return folder.resolve("target/classes")
                + File.pathSeparator
                + Files.readString(folder.resolve("path.txt")).strip();
    }

    private static List<String> run(List<String> program, String... arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8")); // JDK 17; 19 and later
        command.addAll(program);
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output.lines().toList();
    }
}
