package org.tradebrief.app;

import java.util.List;
import org.tradebrief.settings.Setting;

/**
 * A command that is configured: each of these settings that has an option is one of its options.
 */
interface Configured {

  List<Setting> settings();
}
