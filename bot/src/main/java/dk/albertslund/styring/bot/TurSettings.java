package dk.albertslund.styring.bot;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long an answer belongs to the process that decided it before another may send it.
 *
 * @param laan longer than a delivery can take, or it is sent twice
 */
@ConfigurationProperties("styring.udsendelse")
record TurSettings(@DefaultValue("60s") Duration laan) {}
