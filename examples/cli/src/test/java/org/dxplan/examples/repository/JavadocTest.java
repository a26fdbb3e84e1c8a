package org.dxplan.examples.repository;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fails for a public type, method, constructor or constant of the hand-written sources that says nothing of itself. */
class JavadocTest {

    @ParameterizedTest
    @ValueSource(strings = {"../../core/src/main/java", "../../io/src/main/java", "src/main/java"})
    void everythingPublicIsDocumented(String sources) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(Path.of(sources))) {
            files = walk.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
        assertThat(files).isNotEmpty();
        assertThat(undocumented(files)).isEmpty();
    }

    private static List<String> undocumented(List<Path> files) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> found = new ArrayList<>();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask)
                    compiler.getTask(null, manager, null, List.of(), null, manager.getJavaFileObjectsFromPaths(files));
            DocTrees docs = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                if (!unit.getSourceFile().getName().endsWith("-info.java")) {
                    new Scanner(docs, found).scan(unit, null);
                }
            }
        }
        return found;
    }

    private static final class Scanner extends TreePathScanner<@Nullable Void, @Nullable Void> {
        private final DocTrees docs;
        private final List<String> found;

        Scanner(DocTrees docs, List<String> found) {
            this.docs = docs;
            this.found = found;
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
            if (isPublic(type.getModifiers())) {
                check(type.getSimpleName().toString());
            }
            for (Tree member : type.getMembers()) {
                TreePath path = new TreePath(getCurrentPath(), member);
                if (member instanceof ClassTree) {
                    // A scanner of its own: scanning from a path forgets where this one is.
                    new Scanner(docs, found).scan(path, null);
                } else if (isPublic(type.getModifiers()) || inInterface()) {
                    visitMember(member, path, type.getKind() == Tree.Kind.INTERFACE);
                }
            }
            return null;
        }

        private boolean inInterface() {
            return getCurrentPath().getLeaf().getKind() == Tree.Kind.INTERFACE;
        }

        private void visitMember(Tree member, TreePath path, boolean ofInterface) {
            if (member instanceof MethodTree method) {
                boolean overrides = method.getModifiers().getAnnotations().stream()
                        .anyMatch(annotation ->
                                annotation.getAnnotationType().toString().equals("Override"));
                boolean generated = method.getBody() == null && !ofInterface;
                if ((isPublic(method.getModifiers()) || ofInterface) && !overrides && !generated) {
                    check(path, method.getName().toString());
                }
            } else if (member instanceof VariableTree field && isPublic(field.getModifiers())) {
                check(path, field.getName().toString());
            }
        }

        private static boolean isPublic(ModifiersTree modifiers) {
            return modifiers.getFlags().contains(Modifier.PUBLIC);
        }

        private void check(String name) {
            check(getCurrentPath(), name);
        }

        private void check(TreePath path, String name) {
            String comment = docs.getDocComment(path);
            if (comment == null || comment.isBlank()) {
                found.add(path.getCompilationUnit().getSourceFile().getName() + " " + name);
            }
        }
    }
}
