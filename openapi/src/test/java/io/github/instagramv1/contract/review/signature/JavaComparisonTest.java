package io.github.instagramv1.contract.review.signature;

import static io.github.instagramv1.contract.review.signature.ShownClass.lines;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.instagramv1.contract.review.JavaEdits;
import io.github.instagramv1.contract.review.MixedEdits;
import io.github.instagramv1.contract.review.finding.ClassDifference;
import io.github.instagramv1.contract.review.finding.JavaArtifact;
import io.github.instagramv1.contract.review.generated.GeneratedModule;
import io.github.instagramv1.contract.review.generated.JarBuilder;
import io.github.instagramv1.contract.review.input.ContractText;
import io.github.instagramv1.contract.review.input.UnknownInput;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavaComparisonTest {
  private static SharedBuilds builds;
  private static JavaArtifact server;
  private static JavaArtifact client;

  @BeforeAll
  static void compare() throws Exception {
    builds = new SharedBuilds();
    server = compare(GeneratedModule.SERVER_STUB, JavaEdits.edited());
    client = compare(GeneratedModule.CLIENT, JavaEdits.edited());
  }

  @AfterAll
  static void close() throws Exception {
    builds.close();
  }

  @Test
  void renamedOperationRenamesMethods() {
    assertThat(lines(server, "TagsApi"))
        .isEqualTo(
            """
            - TagResponse getTag(String tagName)
              breaks source and binary: operation-id-renamed
            + TagResponse fetchTag(String tagName)
              breaks source: operation-id-renamed
            """);
    assertThat(lines(client, "TagsApi"))
        .isEqualTo(
            """
            - public TagResponse getTag(TagsApi.GetTagRequest request)
              breaks source and binary: operation-id-renamed
            - public TagResponse getTag(String tagName)
              breaks source and binary: operation-id-renamed
            - public CompletableFuture<TagResponse> getTagAsync(TagsApi.GetTagRequest request)
              breaks source and binary: operation-id-renamed
            + public TagResponse fetchTag(TagsApi.FetchTagRequest request)
              compatible: operation-id-renamed
            + public TagResponse fetchTag(String tagName)
              compatible: operation-id-renamed
            + public CompletableFuture<TagResponse> fetchTagAsync(TagsApi.FetchTagRequest request)
              compatible: operation-id-renamed
            """);
    assertThat(lines(client, "TagsApi.GetTagRequest"))
        .isEqualTo(
            """
            - public static final class TagsApi.GetTagRequest
              breaks source and binary: operation-id-renamed
            - public GetTagRequest(String tagName)
              breaks source and binary: operation-id-renamed
            - public ApiCall<TagResponse> toCall()
              breaks source and binary: operation-id-renamed
            """);
  }

  @Test
  void renamedTagRenamesTheInterface() {
    assertThat(lines(server, "GeographiesApi"))
        .startsWith(
            """
            - public interface GeographiesApi
              breaks source and binary: operation-tag-changed
            """);
    assertThat(lines(server, "CirclesApi"))
        .startsWith(
            """
            + public interface CirclesApi
              compatible: operation-tag-changed
            + MediaPageResponse getGeographyRecentMedia(String geoId, Integer count, String minId, String maxId)
              compatible: operation-tag-changed
            """);
    assertThat(lines(client, "CirclesApi"))
        .contains("+ public Paged<Media> getGeographyRecentMediaPages(CirclesApi.Get");
  }

  @Test
  void droppedPropertyRemovesItsAccessors() {
    assertThat(lines(server, "User"))
        .contains(
            """
            - public String getWebsite()
              breaks source and binary: response-property-removed
            - public void setWebsite(String website)
              breaks source and binary: response-property-removed
            """);
    assertThat(lines(client, "User"))
        .isEqualTo(
            """
            - public String website()
              breaks source and binary: response-property-removed
            """);
  }

  @Test
  void propertyThatBecomesRequiredIsNoLongerOptional() {
    assertThat(lines(client, "FoundUser"))
        .isEqualTo(
            """
            - public Optional<String> bio()
            + public String bio()
              breaks source and binary: response-property-became-required
            """);
    assertThat(lines(server, "FoundUser"))
        .isEqualTo(
            """
            - public FoundUser(String fullName, String id, String profilePicture, String username)
            + public FoundUser(String bio, String fullName, String id, String profilePicture, String username)
              breaks source and binary: response-property-became-required
            """);
  }

  @Test
  void numberFormatChangesTheJavaType() {
    assertThat(lines(client, "Tag"))
        .isEqualTo(
            """
            - public long mediaCount()
            + public int mediaCount()
              breaks source and binary: response-format-narrowed
            """);
  }

  @Test
  void addedEnumValueAddsAConstant() {
    assertThat(lines(server, "MediaType"))
        .isEqualTo(
            """
            + CAROUSEL
              compatible: response-enum-value-added
            """);
    assertThat(lines(client, "MediaType")).isEqualTo(lines(server, "MediaType"));
  }

  @Test
  void addedParameterIsAServerArgumentAndARequestMethod() {
    assertThat(lines(server, "LocationsApi"))
        .contains(
            """
            - LocationResponse getLocation(String locationId)
            + LocationResponse getLocation(String locationId, String language)
              breaks source and binary: parameter-added
            """);
    assertThat(lines(client, "LocationsApi.GetLocationRequest"))
        .isEqualTo(
            """
            + public LocationsApi.GetLocationRequest language(String language)
              compatible: parameter-added
            """);
  }

  /** Another scope of the same operation changes no Java, and is not listed as a cause. */
  @Test
  void addedFormFieldIsAServerArgumentAndARequestMethod() {
    assertThat(lines(server, "CommentsApi"))
        .isEqualTo(
            """
            - CreatedCommentResponse createComment(String mediaId, String text)
            + CreatedCommentResponse createComment(String mediaId, String text, String language)
              breaks source and binary: request-property-added
            """);
    assertThat(lines(client, "CommentsApi.CreateCommentRequest"))
        .isEqualTo(
            """
            + public CommentsApi.CreateCommentRequest language(String language)
              compatible: request-property-added
            """);
  }

  @Test
  void reportsReorderedArgumentsThatStillCompile() {
    assertThat(lines(server, "LocationsApi"))
        .contains(
            """
            + LocationListResponse searchLocations(Double lng, Double lat, Integer distance, \
            String facebookPlacesId, String foursquareV2Id, String foursquareId)
              compiles and passes arguments to other parameters: parameters-reordered
            """);
  }

  @Test
  void reportsARenamedSchemaWhereverItIsUsed() {
    assertThat(lines(client, "Position"))
        .startsWith(
            """
            - public final class Position extends ApiObject
              breaks source and binary: schema-renamed
            """);
    assertThat(lines(client, "UserInPhoto"))
        .isEqualTo(
            """
            - public Position position()
            + public Spot position()
              breaks source and binary: schema-renamed
            """);
  }

  @Test
  void removedOperationRemovesItsMethods() {
    assertThat(lines(server, "LikesApi"))
        .isEqualTo(
            """
            - EmptyResponse unlikeMedia(String mediaId)
              breaks source and binary: operation-removed
            """);
  }

  @Test
  void listsOnlyChangedClasses() {
    assertThat(server.classes())
        .extracting(ClassDifference::name)
        .containsExactly(
            "CirclesApi",
            "CommentsApi",
            "GeographiesApi",
            "LikesApi",
            "LocationsApi",
            "TagsApi",
            "FoundUser",
            "MediaType",
            "Position",
            "Spot",
            "Tag",
            "User",
            "UserInPhoto");
  }

  @Test
  void descriptionsChangeNoSignature() throws Exception {
    ContractText words =
        JavaEdits.releasedWithReplacements(
            "description: Answers the name and the coordinates of one place.",
            "description: Answers the name and the position of one place.");
    assertThat(compare(GeneratedModule.SERVER_STUB, words).classes()).isEmpty();
    assertThat(compare(GeneratedModule.CLIENT, words).classes()).isEmpty();
  }

  @Test
  void comparesOnlyExportedPackages(@TempDir Path folder) throws Exception {
    Path before = jar(folder.resolve("before"), "public void a() {}");
    Path after = jar(folder.resolve("after"), "public void b() {}");

    JavaArtifact artifact = new JavaComparison(MixedEdits.review()).of(before, after);

    assertThat(artifact.name()).isEqualTo("module.jar");
    assertThat(artifact.classes())
        .extracting(ClassDifference::packageName)
        .containsExactly("exported");
  }

  @Test
  void rejectsAFileThatIsNoJar(@TempDir Path folder) throws Exception {
    Path text = Files.writeString(folder.resolve("a.jar"), "text");

    assertThatThrownBy(() -> new JavaComparison(MixedEdits.review()).of(text, text))
        .isInstanceOf(UnknownInput.class)
        .hasMessage("`--java`: " + text + " is not a jar that can be read.");
  }

  /** Returns a jar of a module with two packages, one of them exported, and a class in each. */
  private static Path jar(Path folder, String member) throws Exception {
    Path sources = folder.resolve("sources");
    write(sources.resolve("module-info.java"), "module m { exports exported; }");
    for (String name : List.of("exported", "internal")) {
      write(
          sources.resolve(name + "/A.java"),
          "package %s; public class A { %s }".formatted(name, member));
    }
    return JarBuilder.jar(sources, folder);
  }

  private static void write(Path file, String text) throws Exception {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static JavaArtifact compare(GeneratedModule module, ContractText after) throws Exception {
    return new JavaComparison(JavaEdits.review(after))
        .of(builds.build(module, JavaEdits.released()), builds.build(module, after));
  }
}
