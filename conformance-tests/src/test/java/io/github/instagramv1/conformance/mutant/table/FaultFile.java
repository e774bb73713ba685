package io.github.instagramv1.conformance.mutant.table;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.instagramv1.conformance.config.Setting;
import java.util.List;

/**
 * The faults of one area.
 *
 * @param area the beginning of their ids
 * @param about what goes wrong, for a table
 * @param needs the settings without which there are none
 * @param faults the entries, as they are written
 */
record FaultFile(String area, String about, List<Setting> needs, List<ObjectNode> faults) {
  FaultFile {
    needs = needs == null ? List.of() : List.copyOf(needs);
    faults = List.copyOf(faults);
  }
}
