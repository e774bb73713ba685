package io.github.instagramv1.conformance.world;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.config.Settings;
import io.github.instagramv1.conformance.http.Api;
import io.github.instagramv1.conformance.http.Call;
import io.github.instagramv1.conformance.http.NoReplyException;
import io.github.instagramv1.conformance.http.Reply;
import io.github.instagramv1.conformance.world.Fixture.State;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.opentest4j.TestAbortedException;

/** Looks for everything that checks may need, as a run would. */
public final class Fixtures {
  private final World world;
  private final Settings settings;
  private final Map<Setting, Supplier<String>> searches = new EnumMap<>(Setting.class);
  private final Map<Setting, Call> lookups = new EnumMap<>(Setting.class);

  public Fixtures(Api api, World world, Settings settings) {
    this.world = world;
    this.settings = settings;
    lookUp(api, Setting.USER_ID, "getUser", "user-id");
    lookUp(api, Setting.MEDIA_ID, "getMedia", "media-id");
    lookUp(api, Setting.LOCATION_ID, "getLocation", "location-id");
    lookUp(api, Setting.TAG_NAME, "getTag", "tag-name");
    lookUp(api, Setting.GEO_ID, "getGeographyRecentMedia", "geo-id");
    searches.put(Setting.USER_ID, world::publisher);
    searches.put(Setting.MEDIA_ID, world::mediaId);
    searches.put(Setting.LOCATION_ID, () -> world.place().id());
    searches.put(Setting.TAG_NAME, world::tag);
  }

  private void lookUp(Api api, Setting setting, String operation, String parameter) {
    settings
        .get(setting)
        .ifPresent(value -> lookups.put(setting, api.call(operation).path(parameter, value)));
  }

  /** Every fixture, in the order of the settings. */
  public List<Fixture> find() {
    List<Fixture> found = new ArrayList<>();
    for (Setting setting : Setting.values()) {
      if (setting.isFixture()) {
        found.add(find(setting));
      }
    }
    return found;
  }

  private Fixture find(Setting setting) {
    boolean given = settings.get(setting).isPresent();
    if (!given && !searches.containsKey(setting)) {
      return new Fixture(setting, State.MISSING, setting.description());
    }
    try {
      return new Fixture(setting, given ? State.GIVEN : State.FOUND, note(setting, given));
    } catch (TestAbortedException | NoReplyException e) {
      return new Fixture(setting, given ? State.WRONG : State.MISSING, e.getMessage());
    }
  }

  private String note(Setting setting, boolean given) {
    if (setting == Setting.SIGNED_TOKEN) {
      return "known only to signed requests";
    }
    if (setting.isToken()) {
      JsonNode user = world.holder(setting);
      return "user " + user.path("id").asText() + ", " + user.path("username").asText();
    }
    if (setting.secret()) {
      return "";
    }
    return given ? lookedUp(setting) : searches.get(setting).get();
  }

  private String lookedUp(Setting setting) {
    if (lookups.containsKey(setting)) {
      Reply reply = lookups.get(setting).send();
      if (reply.status() != 200) {
        throw new TestAbortedException(
            "the server answers " + reply.status() + " " + reply.errorType());
      }
    }
    return settings.get(setting).orElseThrow();
  }
}
