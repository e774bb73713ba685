package io.github.instagramv1.contract.source.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Tag;

class TreeTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 8, 9, 100})
  void keysOfSmallAndLargeMappingsAreFound(int size) {
    String text =
        IntStream.range(0, size)
            .mapToObj(i -> "key" + i + ": " + i)
            .collect(Collectors.joining("\n"));
    MappingNode mapping = (MappingNode) Tree.of(text).root();

    for (int i = 0; i < size; i++) {
      assertThat(mapping.indexOf("key" + i)).isEqualTo(i);
      assertThat(Position.line(mapping.place(i))).isEqualTo(i + 1);
      assertThat(((ScalarNode) mapping.value(i)).text()).isEqualTo(String.valueOf(i));
    }
    assertThat(mapping.indexOf("key")).isEqualTo(-1);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 20})
  void findsKeysAfterMembersAreSet(int size) {
    MappingNode mapping = new MappingNode(Position.of(1, 1), 1, true);
    List<Member> members =
        IntStream.range(0, size).mapToObj(i -> new Member("old" + i, 0, mapping)).toList();
    mapping.setMembers(members);
    assertThat(mapping.indexOf("old1")).isEqualTo(1);

    mapping.setMembers(
        Stream.concat(Stream.of(new Member("new", 0, mapping)), members.stream()).toList());

    assertThat(mapping.indexOf("old1")).isEqualTo(2);
    assertThat(mapping.indexOf("new")).isZero();
  }

  @Test
  void reportsAliasesAndMerges() {
    assertThat(Tree.of("a: {b: 1}\nc: '<<'\n").merges()).isFalse();
    assertThat(Tree.of("a: &x {b: 1}\nc: {<<: *x}\n").merges()).isTrue();
    assertThat(Tree.of("a: &x {b: 1}\n'<<': 2\n").aliased()).isEmpty();

    Tree tree = Tree.of("a: &x {b: 1}\nc: *x\n");
    assertThat(tree.aliased()).containsExactly(((MappingNode) tree.root()).value(1));
  }

  @Test
  void detectsReferencesAndDiscriminatorsBelowANode() {
    MappingNode root =
        (MappingNode) Tree.of("a: [{b: {$ref: x}}]\nc: {d: {discriminator: e}}\n").root();
    CollectionNode a = (CollectionNode) root.value(0);
    CollectionNode c = (CollectionNode) root.value(1);
    assertThat(new boolean[] {root.refers(), a.refers(), c.refers()})
        .containsExactly(true, true, false);
    assertThat(new boolean[] {root.discriminates(), a.discriminates(), c.discriminates()})
        .containsExactly(true, false, true);
  }

  @Test
  void appliesExplicitTags() {
    MappingNode root = (MappingNode) Tree.of("a: !!str 1\nb: ! 1\nc: 1\n").root();
    assertThat(root.members())
        .extracting(each -> ((ScalarNode) each.value()).tag())
        .containsExactly(Tag.STR, Tag.INT, Tag.INT);
    assertThatThrownBy(() -> Tree.of("a: !!java.net.URL x\n"))
        .isInstanceOf(YAMLException.class)
        .hasMessageContaining("Global tag is not allowed");
  }

  @Test
  void limitsTheNestingDepth() {
    assertThat(Tree.of("[".repeat(51) + "]".repeat(51)).root()).isNotNull();
    assertThatThrownBy(() -> Tree.of("[".repeat(52) + "]".repeat(52)))
        .isInstanceOf(YAMLException.class);
  }
}
