# The production artefact in a container. First: mvn package. Settings and secrets come from the environment (docs/drift.md).
FROM eclipse-temurin:25-jre

RUN useradd --system --uid 10001 --no-create-home --shell /usr/sbin/nologin styring
WORKDIR /opt/styring
COPY bot/target/styring/lib/ lib/
COPY bot/target/styring/styring.jar ./

# Out of memory ends the process, so that it is started anew; no library may look an address up without a time-out. The heap
# is small and its pauses short, so the collector that takes least from the messages is the right one.
ENV JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=70 -XX:+ExitOnOutOfMemoryError -XX:+UseParallelGC -XX:+UseCompactObjectHeaders \
-Dsun.net.client.defaultConnectTimeout=3000 -Dsun.net.client.defaultReadTimeout=3000"
ENV SERVER_PORT=8080
EXPOSE 8080
USER 10001

# The image has no curl; bash can speak enough HTTP.
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 CMD ["bash", "-c", \
  "exec 3<>/dev/tcp/127.0.0.1/$SERVER_PORT && printf 'GET /actuator/health/liveness HTTP/1.0\\r\\n\\r\\n' >&3 && grep -q '\"UP\"' <&3"]

ENTRYPOINT ["java", "-jar", "/opt/styring/styring.jar"]
