/*
 * SPDX-FileCopyrightText: 2026 The Vocation authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "chart-fixture.h"

VocChartData *
create_gauge (double value)
{
  VocChartData *data = voc_chart_data_new (VOC_CHART_GAUGE, "Resilience");

  voc_chart_data_set_value (data, value, "Medium");
  voc_chart_data_set_band (data, 6);

  return data;
}

VocChartData *
create_ring (double value)
{
  VocChartData *data = voc_chart_data_new (VOC_CHART_RING, "Exposure");

  voc_chart_data_set_value (data, value, NULL);

  return data;
}

VocChartData *
create_bar (double value)
{
  VocChartData *data = voc_chart_data_new (VOC_CHART_BAR, "Generative AI");

  voc_chart_data_set_value (data, value, "Very high, 82 of 100");
  voc_chart_data_set_band (data, 8);
  voc_chart_data_add_mark (data, "ILO 2025", 61);
  voc_chart_data_add_mark (data, "Microsoft & Co. 2025", 90);

  return data;
}

VocChartData *
create_axis (double value)
{
  VocChartData *data = voc_chart_data_new (VOC_CHART_AXIS, "Published measures");

  voc_chart_data_set_value (data, value, "This model");
  voc_chart_data_set_ends (data, "less exposed than all", "more exposed than all");
  voc_chart_data_add_mark (data, "ILO 2025", 51);
  voc_chart_data_add_mark (data, "DAIOE 2023", 100);

  return data;
}

VocChartData *
create_shares (double value)
{
  VocChartData *data = voc_chart_data_new (VOC_CHART_SHARES, "Usual work");

  voc_chart_data_add_mark (data, "information skills", 33);
  voc_chart_data_add_mark (data, "management skills", 20);
  voc_chart_data_add_mark (data, "languages", 15);
  voc_chart_data_add_mark (data, "care", 10);

  return data;
}

/* Two points that are near to each other, and one at the end of both scales. */
VocChartData *
create_plane (double value)
{
  VocChartData *data = voc_chart_data_new (VOC_CHART_PLANE, "Can and would like");

  voc_chart_data_set_ends (data, "little", "all");
  voc_chart_data_set_heights (data, "not at all", "very much");
  voc_chart_data_add_point (data, "Vet", value, 80, "14 of 47");
  voc_chart_data_add_point (data, "Animal keeper", value + 2, 79, "9 of 20");
  voc_chart_data_add_point (data, "Baker", 100, 0, "22 of 22");

  return data;
}

VocChartData *
create_radar (double value)
{
  VocChartData *data = voc_chart_data_new (VOC_CHART_RADAR, "Interests");
  static const char *const LABELS[] = { "Making", "Finding out", "Creating", "Helping people",
                                        "Leading", "Keeping order" };

  for (guint i = 0; i < G_N_ELEMENTS (LABELS); i++)
    voc_chart_data_add_mark (data, LABELS[i], MIN (value + 10 * i, 100));

  return data;
}

VocChartData *
create_map (double value)
{
  static const char *const LABELS[] = { "Head waiter", "Bartender", "Barista", "Steward",
                                        "Kitchen porter", "Manager of a restaurant", "Host" };
  VocChartData *data = voc_chart_data_new (VOC_CHART_MAP, "Nearest work");

  voc_chart_data_set_value (data, VOC_VALUE_UNKNOWN, "Waiter");
  voc_chart_data_add_ring (data, "very close", 50);
  voc_chart_data_add_ring (data, "close", 30);
  voc_chart_data_add_ring (data, "related", 20);
  voc_chart_data_add_ring (data, "distant", 0);
  for (guint i = 0; i < G_N_ELEMENTS (LABELS); i++)
    voc_chart_data_add_mark (data, LABELS[i], value - 9 * i);

  return data;
}
