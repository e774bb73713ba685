package io.github.instagramv1.conformance.suite;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.conformance.check.Finding;
import io.github.instagramv1.conformance.check.Items;
import io.github.instagramv1.conformance.check.Orders;
import io.github.instagramv1.conformance.config.Setting;
import io.github.instagramv1.conformance.run.Probe;
import java.util.List;
import java.util.Optional;

/**
 * Compares a number in the profiles of the first, the second and the private user with the list
 * that it counts.
 *
 * @param counter the property of {@code counts}
 */
public record ProfileCounts(Probe probe, String counter, String operation, int most) {
  private static final List<Setting> USERS =
      List.of(Setting.TOKEN, Setting.OTHER_TOKEN, Setting.PRIVATE_TOKEN);

  /** Verifies each user; if a number does not match, once more, because it may have changed. */
  public void verify() {
    for (Setting user : USERS) {
      if (probe.has(user)) {
        String token = probe.need(user);
        if (find(token).isPresent()) {
          probe.verify(find(token));
        }
      }
    }
  }

  private Optional<Finding> find(String token) {
    int counted = count(token);
    PageWalk walk =
        new PageWalk(probe, operation, call -> call.path("user-id", "self").asUser(token));
    List<String> ids = Items.ids(walk.all(most));
    return counted < PageWalk.LONGEST
        ? Orders.noneTwice(ids).or(() -> Items.same("counts." + counter, counted, ids.size()))
        : Orders.noneTwice(ids);
  }

  private int count(String token) {
    JsonNode self = probe.ok(probe.call("getUser").path("user-id", "self").asUser(token)).data();
    return self.path("counts").path(counter).asInt();
  }
}
