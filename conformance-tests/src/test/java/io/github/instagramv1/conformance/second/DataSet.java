package io.github.instagramv1.conformance.second;

import io.github.instagramv1.conformance.config.Setting;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** The initial data of the server and the settings of the kit for it. */
final class DataSet {
  private static final int SPOTS = 60;
  private static final int PLENTY = 1_000_000;
  private static final int SPENDABLE = 40;
  private static final Set<String> ALL =
      Set.of("basic", "public_content", "follower_list", "comments", "relationships", "likes");

  /**
   * The centres of the groups of locations. The last two are at the antimeridian and near a pole.
   */
  private static final double[][] CENTRES = {
    {59.33, 18.06}, {-33.86, 151.2}, {0.001, -0.001}, {65, 179.9999}, {89.9, 12}
  };

  private final Store store;
  private final Random random;
  private final Map<Setting, String> settings = new EnumMap<>(Setting.class);
  private final String tokenOfNewUser;

  /** Fills a store. */
  DataSet(Store store, ServerVariant variant, long seed) {
    this.store = store;
    this.random = new Random(seed);
    Crowd crowd = new Crowd(store, variant, random);
    List<Spot> spots = spots(variant);
    new Album(store, crowd, spots, random).fill();
    crowd.follow();
    Application main = application("c11e7700aa0000000000000000beef01", false);
    addTokens(crowd, main);
    addCircle(spots.get(0), main);
    User newUser = new User("900000000001", "newcomer", "", false);
    store.users.put(newUser.id, newUser);
    this.tokenOfNewUser = grant(newUser, main, ALL, PLENTY);
  }

  Map<Setting, String> settings() {
    return settings;
  }

  /** Returns the token of a user who has published nothing and follows nobody. */
  String tokenOfNewUser() {
    return tokenOfNewUser;
  }

  private List<Spot> spots(ServerVariant variant) {
    List<Spot> spots = new ArrayList<>();
    for (int i = 0; i < SPOTS; i++) {
      double[] centre = CENTRES[i % CENTRES.length];
      double lat = centre[0] + (random.nextDouble() - 0.5) * 0.06;
      double lng = centre[1] + (random.nextDouble() - 0.5) * 0.06;
      String id = variant.ids() == IdStyle.LARGE ? "pl~" + i + " \u00e5" : String.valueOf(i + 1);
      String name = i % 7 == 0 ? "" : "Torget / " + i;
      spots.add(new Spot(id, name, lat, lng > 180 ? lng - 360 : lng));
    }
    spots.forEach(spot -> store.spots.put(spot.id(), spot));
    return spots;
  }

  private void addTokens(Crowd crowd, Application main) {
    Application signing = application("51660000000000000000000000000abc", true);
    settings.put(Setting.TOKEN, grant(crowd.get(0), main, ALL, PLENTY));
    settings.put(Setting.OTHER_TOKEN, grant(crowd.get(1), main, ALL, PLENTY));
    settings.put(Setting.PRIVATE_TOKEN, grant(crowd.get(Crowd.PRIVATE_USER), main, ALL, PLENTY));
    settings.put(Setting.BASIC_TOKEN, grant(crowd.get(3), main, Set.of("basic"), PLENTY));
    for (Setting setting : Setting.values()) {
      String scope = setting.key().replace("-token", "").replace('-', '_');
      if (setting.isToken() && ALL.contains(scope) && !scope.equals("basic")) {
        settings.put(setting, grant(crowd.get(6), main, Set.of("basic", scope), PLENTY));
      }
    }
    settings.put(Setting.LIMITED_TOKEN, grant(crowd.get(7), main, ALL, SPENDABLE));
    settings.put(Setting.SIGNED_TOKEN, grant(crowd.get(1), signing, ALL, PLENTY));
    settings.put(Setting.SIGNED_SECRET, signing.secret());
    settings.put(Setting.SIGNED_CLIENT_ID, signing.clientId());
    settings.put(Setting.CLIENT_ID, main.clientId());
    addSignIn(crowd.get(1), main);
  }

  /** Creates a second application and adds the settings for the sign-in of a user in the first. */
  private void addSignIn(User user, Application first) {
    Application other = application("0a0a0a0a00000000000000000000f00d", false);
    settings.put(Setting.OAUTH_CLIENT_ID, first.clientId());
    settings.put(Setting.OAUTH_CLIENT_SECRET, first.secret());
    settings.put(Setting.OAUTH_REDIRECT_URI, Lobby.REDIRECT);
    settings.put(Setting.OAUTH_USERNAME, user.username);
    settings.put(Setting.OAUTH_PASSWORD, Lobby.PASSWORD);
    settings.put(Setting.OAUTH_OTHER_CLIENT_ID, other.clientId());
    settings.put(Setting.OAUTH_OTHER_CLIENT_SECRET, other.secret());
  }

  private void addCircle(Spot centre, Application owner) {
    store.circles.put(
        "g-1", new Circle("g-1", owner.clientId(), centre.latitude(), centre.longitude(), 4000));
    settings.put(Setting.GEO_ID, "g-1");
  }

  private Application application(String clientId, boolean signs) {
    Application application = new Application(clientId, clientId.toUpperCase(Locale.ROOT), signs);
    store.applications.put(clientId, application);
    return application;
  }

  private String grant(User user, Application application, Set<String> scopes, int hourly) {
    String token =
        "%s.%s.%016x%016x"
            .formatted(
                user.id,
                application.clientId().substring(0, 7),
                random.nextLong(),
                random.nextLong());
    store.grants.put(token, new Grant(token, user, application, scopes, hourly));
    return token;
  }
}
